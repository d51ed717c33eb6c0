package nl.warmwelkom.web.weights;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every version of the weights there ever was.
 *
 * @param items newest first
 */
record WeightsLog(List<Version> items) {

    Version inForce() {
        return items.stream()
                .filter(Version::isApproved)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there are weights in force"));
    }

    Optional<Version> waiting() {
        return items.stream().filter(Version::waits).findFirst();
    }

    /** Whether a proposal waits that this very person may decide about. */
    boolean waitsFor(Signer signer) {
        return waiting().filter(signer::mayDecide).isPresent();
    }

    Optional<Version> version(String number) {
        return items.stream().filter(one -> one.version().equals(number)).findFirst();
    }

    /** What was in force when this one was proposed. */
    Optional<Version> before(Version later) {
        return items.stream()
                .skip(items.indexOf(later) + 1L)
                .filter(Version::isApproved)
                .findFirst();
    }

    /**
     * A version.
     *
     * @param why in the words of who proposed it
     * @param decided the second person; null as long as nobody decided
     */
    record Version(
            String version,
            String state,
            Points points,
            String why,
            Signature proposed,
            @Nullable Signature decided) {

        public boolean waits() {
            return state.equals("waiting");
        }

        boolean isApproved() {
            return state.equals("approved");
        }
    }

    record Signature(
            String account,
            String role,
            String at,
            @Nullable String words) {

        /** Nobody chose it: it came with the product. */
        public boolean isProduct() {
            return role.equals("product");
        }
    }
}
