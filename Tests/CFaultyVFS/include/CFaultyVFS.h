// A file system for SQLite that loses power and fails, for tests.
//
// It stands in front of SQLite's own for Linux. Of every database and write-ahead log that is opened through it, it keeps what a disk
// would hold for certain (the file as it was at its last sync) and the writes since. When the power is cut, each 512-byte sector of those
// writes has reached the disk or has not, by a seed: so writes are lost, reordered and torn. A sync that fails loses the writes that it
// was to bring to the disk, though the file still shows them, as Linux does (P. Rebello et al., ATC 2020).
//
// What it does not do: lose a file's name, or bytes that were synced.
#ifndef CFAULTYVFS_H
#define CFAULTYVFS_H

#include <stdint.h>

enum faulty_operation { FAULTY_READ, FAULTY_WRITE, FAULTY_SYNC, FAULTY_OPEN };

/// Registers it as the file system that SQLite takes unless told otherwise. 0, or SQLite's error.
int faulty_install(void);

/// Forgets all files and all that was asked for. No file may be open.
void faulty_forget(void);

/// Cuts the power at the n-th write or sync from now, from 1: what a disk holds at that moment is remembered; the process goes on.
void faulty_cut_after(int64_t n);

/// Whether the power has been cut.
int faulty_is_cut(void);

/// Fails the n-th operation of a kind from now, from 1; with `for_ever` every later one of the kind, too.
void faulty_fail(enum faulty_operation kind, int64_t n, int for_ever);

/// How often an operation was failed.
int64_t faulty_failures(void);

/// Writes what the disk held at the cut (or holds now, if there was none) of the files below the folder `from` to the folder `to`, by
/// their own names. 0, or -1 if a file cannot be written.
int faulty_write_disk(const char *from, const char *to, uint64_t seed);

#endif
