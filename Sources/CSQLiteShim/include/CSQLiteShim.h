// What Swift's import of SQLite lacks: calls with a variable number of arguments, or through a file's table of methods.
#ifndef CSQLITESHIM_H
#define CSQLITESHIM_H

struct sqlite3;

/// Leaves the write-ahead log as it is when the last connection closes (SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE). Returns SQLite's result code.
int shouwen_keep_log_on_close(struct sqlite3 *connection);

/// The system's error number of the last failure on the connection's write-ahead log; 0 where none is known. SQLite's own
/// sqlite3_system_errno() tells what errno is when it looks, and that is another call's by then.
int shouwen_log_errno(struct sqlite3 *connection);

#endif
