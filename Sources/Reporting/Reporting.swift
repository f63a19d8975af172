// The room `Reporting`; its files arrive with the work on it.
