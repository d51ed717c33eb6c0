package nl.warmwelkom.platform.body;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import java.util.regex.Pattern;

/**
 * The form of an e-mail address. Whether mail arrives, only mail can tell; the validator's own check also wants a
 * top-level domain of a list, and so refuses new ones and those kept apart for examples.
 */
final class Mailbox implements Format {

    private static final int LONGEST = 254;

    /** Every step keeps what it took, so that no text makes it try again. */
    private static final Pattern FORM = Pattern.compile("[^\\s\\p{C}@<>()\\[\\],;:\"\\\\]{1,64}+@"
            + "(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?\\.)++"
            + "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?+");

    @Override
    public String getName() {
        return "email";
    }

    @Override
    public boolean matches(ExecutionContext context, String value) {
        return value.length() <= LONGEST && FORM.matcher(value).matches();
    }
}
