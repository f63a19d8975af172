// The room `Wording`; its files arrive with the work on it.
