// Headquarters
