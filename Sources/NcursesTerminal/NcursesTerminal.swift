// The room `NcursesTerminal`; its files arrive with the work on it.
