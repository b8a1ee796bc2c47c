#include "CSQLiteShim.h"

#include <sqlite3.h>
#include <stddef.h>

int shouwen_keep_log_on_close(struct sqlite3 *connection) {
    return sqlite3_db_config(connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
}

int shouwen_log_errno(struct sqlite3 *connection) {
    sqlite3_file *log = NULL;
    int number = 0;
    if (sqlite3_file_control(connection, NULL, SQLITE_FCNTL_JOURNAL_POINTER, &log) != SQLITE_OK || !log || !log->pMethods) return 0;
    return log->pMethods->xFileControl(log, SQLITE_FCNTL_LAST_ERRNO, &number) == SQLITE_OK ? number : 0;
}
