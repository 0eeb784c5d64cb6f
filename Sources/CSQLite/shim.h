#include <sqlite3.h>

// SQLITE_TRANSIENT is a number cast to a function, and sqlite3_db_config is variadic: neither comes over to Swift.
static inline int sms_sqlite_bind_text(sqlite3_stmt *statement, int index, const char *text, int length) {
    return sqlite3_bind_text(statement, index, text, length, SQLITE_TRANSIENT);
}

static inline int sms_sqlite_bind_blob(sqlite3_stmt *statement, int index, const void *bytes, int length) {
    return sqlite3_bind_blob(statement, index, bytes, length, SQLITE_TRANSIENT);
}

// The last connection to close neither makes a checkpoint nor deletes the log by its name.
static inline int sms_sqlite_leave_log_on_close(sqlite3 *database) {
    return sqlite3_db_config(database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, (int *)0);
}
