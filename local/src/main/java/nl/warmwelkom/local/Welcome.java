package nl.warmwelkom.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Collectors;
import nl.warmwelkom.local.identity.DemoAccount;
import nl.warmwelkom.local.identity.DemoAccounts;
import nl.warmwelkom.local.post.PostOffice;

/** The one block that a start ends with: where it is, who to be, where the data lies, how to stop. */
record Welcome(URI address, Path dataFolder) {

    private static final String RULE = "─".repeat(78);

    @Override
    public String toString() {
        return """
                %1$s
                  Warm Welkom staat klaar (is ready):   %2$s

                  Inloggen (log in), wachtwoord (password) %3$s:
                %4$s

                  Verstuurde mail (sent mail, demo):   %2$s%6$s
                  Gegevens (data):   %5$s
                  Stoppen (stop):    Ctrl-C
                %1$s""".formatted(RULE, address, DemoAccount.PASSWORD, accounts(), dataFolder, PostOffice.PATH);
    }

    private static String accounts() {
        return DemoAccounts.all().stream()
                .map(account -> "    %-30s %s".formatted(account.name(), account.about()))
                .collect(Collectors.joining("\n"));
    }
}
