// The room `SessionStore`; its files arrive with the work on it.
