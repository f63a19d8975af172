#ifndef ATELIER_HELD_OUTPUT_H
#define ATELIER_HELD_OUTPUT_H

/* Makes what is written to `output` wait in memory. Returns what
 * atelier_output_release() wants, or -1 when nothing was done. */
int atelier_output_hold(int output);

/* Makes `output` lead to `terminal` again, and writes there in one go what has
 * waited. */
void atelier_output_release(int output, int held, int terminal);

#endif
