// Filled by the module that imports it.
