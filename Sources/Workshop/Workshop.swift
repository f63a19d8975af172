// The room `Workshop`; its files arrive with the work on it.
