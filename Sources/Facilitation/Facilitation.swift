// The room `Facilitation`; its files arrive with the work on it.
