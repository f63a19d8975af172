#ifndef ATELIER_ZONED_TIME_H
#define ATELIER_ZONED_TIME_H

#include <stdbool.h>
#include <stdint.h>

/* A moment as the clocks of a zone show it. */
struct atelier_zoned_time {
    int64_t year;
    int32_t month;          /* 1…12 */
    int32_t day;            /* 1…31 */
    int32_t hour;           /* 0…23 */
    int32_t minute;         /* 0…59 */
    int32_t second;         /* 0…60 */
    int32_t weekday;        /* 1 is Monday, 7 is Sunday */
    int32_t offset_seconds; /* east of Greenwich */
    bool summer_time;
    char abbreviation[16];  /* CET, EEST, +03 … */
};

/* Whether the system's tz database knows a zone of this name (Europe/Paris). */
bool atelier_zone_exists(const char *zone);

/* Fills `*result` with the local time in `zone` at `epoch_second` (seconds
 * since 1970 UTC); NULL stands for the system's own zone. Returns false for an
 * unknown zone or a moment out of range.
 *
 * Safe from any thread, one at a time. TZ is changed for its duration, since
 * the C library reads zones in no other way: a thread that looks at TZ itself,
 * or calls setenv, at the same moment is not protected. */
bool atelier_zoned_time_at(
    const char *zone, int64_t epoch_second, struct atelier_zoned_time *result);

#endif
