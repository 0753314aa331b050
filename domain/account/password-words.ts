// Words and passwords that everybody would try first here. Long enough lists exist elsewhere; at fifteen characters few of theirs remain.
export const contextWords = [
  "jobcenter", "kommunales", "kommunale", "landkreis", "landratsamt", "landkreistag", "staedtetag", "kreisverwaltung", "stadtverwaltung", "kreis", "stadt",
  "starksozialvorort", "stark", "sozial", "vorort", "vor", "ort", "aktionswoche", "kampagne", "redaktion", "leitung", "moderation", "administration", "admin",
  "administrator", "verwaltung", "behoerde", "buergergeld", "grundsicherung", "passwort", "password", "kennwort", "geheim", "secret", "willkommen", "welcome",
  "hallo", "anmelden", "login", "zugang", "benutzer", "test", "demo", "start", "internet", "computer", "fussball", "schatz", "ichliebedich", "iloveyou", "qwertz",
  "qwerty", "asdfgh", "yxcvbn", "abc", "fruehling", "sommer", "herbst", "winter", "januar", "februar", "maerz", "april", "mai", "juni", "juli", "august",
  "september", "oktober", "november", "dezember", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "deutschland", "example",
];

export const commonPasswords = [
  "correcthorsebatterystaple", "correct horse battery staple", "thequickbrownfoxjumpsoverthelazydog", "dubistmeinallesdubistmein", "franzjagtimkomplettverwahrlostentaxi",
  "aufderfeldmarkstehtderbaum", "everythingwillbeok", "letmeinletmeinplease", "trustno1trustno1", "1q2w3e4r5t6z7u8i9o0p", "1qaz2wsx3edc4rfv5tgb", "1qay2wsx3edc4rfv5tgb",
  "zaq12wsxcde34rfv", "q1w2e3r4t5z6u7i8", "q1w2e3r4t5y6u7i8", "a1b2c3d4e5f6g7h8", "1a2b3c4d5e6f7g8h", "abcd1234efgh5678", "hamburgerschnitzel", "passwortvergessen",
  "dasisteinpasswort", "dasisteinsicherespasswort", "meinsicherespasswort", "einsicherespasswort", "ichhabekeinpasswort", "ichhabemeinpasswortvergessen",
];

export const keyboardRows = ["abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertzuiopue", "qwertyuiop", "asdfghjkloeae", "yxcvbnm", "zxcvbnm", "!\"§$%&/()=", "!@#$%^&*()"];
