#define _GNU_SOURCE
#include "zoned_time.h"

#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

/* The C library takes any unknown name for UTC, so the file itself is asked. */
bool atelier_zone_exists(const char *zone)
{
    if (!zone || !*zone || zone[0] == '/' || strstr(zone, "..") || strlen(zone) > 200)
        return false;
    const char *folder = getenv("TZDIR");
    char path[1024];
    int length = snprintf(path, sizeof path, "%s/%s",
                          folder && *folder ? folder : "/usr/share/zoneinfo", zone);
    if (length < 0 || (size_t)length >= sizeof path)
        return false;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return false;
    char magic[4];
    bool is_zone = read(fd, magic, 4) == 4 && memcmp(magic, "TZif", 4) == 0;
    close(fd);
    return is_zone;
}

bool atelier_zoned_time_at(
    const char *zone, int64_t epoch_second, struct atelier_zoned_time *result)
{
    if (zone && !atelier_zone_exists(zone))
        return false;
    time_t moment = (time_t)epoch_second;
    struct tm local;

    pthread_mutex_lock(&one_at_a_time);
    char *kept = NULL;
    if (zone) {
        const char *present = getenv("TZ");
        kept = present ? strdup(present) : NULL;
        setenv("TZ", zone, 1);
    }
    tzset();
    bool known = localtime_r(&moment, &local) != NULL;
    if (known) {
        *result = (struct atelier_zoned_time){
            .year = (int64_t)local.tm_year + 1900,
            .month = local.tm_mon + 1,
            .day = local.tm_mday,
            .hour = local.tm_hour,
            .minute = local.tm_min,
            .second = local.tm_sec,
            .weekday = local.tm_wday == 0 ? 7 : local.tm_wday,
            .offset_seconds = (int32_t)local.tm_gmtoff,
            .summer_time = local.tm_isdst > 0,
        };
        /* Copied inside the lock: tm_zone points into what tzset() replaces. */
        snprintf(result->abbreviation, sizeof result->abbreviation, "%s",
                 local.tm_zone ? local.tm_zone : "");
    }
    if (zone) {
        if (kept)
            setenv("TZ", kept, 1);
        else
            unsetenv("TZ");
        tzset();
    }
    pthread_mutex_unlock(&one_at_a_time);
    free(kept);
    return known;
}
