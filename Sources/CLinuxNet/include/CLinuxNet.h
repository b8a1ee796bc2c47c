// What Glibc's Swift import lacks: accept4(2) and the non-varargs face of a few socket calls.
#ifndef CLINUXNET_H
#define CLINUXNET_H

/// Accepts one connection, non-blocking and close-on-exec; -1 with errno set on failure.
int shouwen_accept4(int listener);

#endif
