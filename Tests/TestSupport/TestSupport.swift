// Shared by the tests; see the files beside this one.
