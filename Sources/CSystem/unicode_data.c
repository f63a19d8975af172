#include <stdint.h>

/* The data of ICU, of which none is used.

   Foundation brings ICU along, and with it 34 MB of words for countries, calendars and sort orders in all
   languages: half of a static binary. The linker takes them for one symbol; where that is here already, it
   leaves them out. The program has words and dates of its own and asks ICU for none. A Foundation whose ICU
   has another number links its own data again, and only the binary grows. */

struct IcuHeader {
    uint16_t headerSize;
    uint8_t magic[2];
    uint16_t infoSize;
    uint16_t reserved;
    uint8_t isBigEndian;
    uint8_t charsetFamily;
    uint8_t unitSize;
    uint8_t unused;
    uint8_t format[4];
    uint8_t formatVersion[4];
    uint8_t dataVersion[4];
    uint8_t padding[8];
    /* How many tables follow. */
    uint32_t count;
};

/* A package of tables («CmnD», version 1) that holds none. */
const struct IcuHeader icudt76_dat __attribute__((aligned(16))) = {
    .headerSize = 32,
    .magic = {0xDA, 0x27},
    .infoSize = 20,
    .isBigEndian = __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__,
    .unitSize = 2,
    .format = {'C', 'm', 'n', 'D'},
    .formatVersion = {1},
};
