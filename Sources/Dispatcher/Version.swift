// The program's version, in one place.

/// As `admin/status`, `--version` and the first log line name it.
package let routerVersion = "1.0.0-dev"
