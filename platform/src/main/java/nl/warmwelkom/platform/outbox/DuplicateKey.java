package nl.warmwelkom.platform.outbox;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;

/** Tells a refusal by a unique index from other trouble of the store. */
public final class DuplicateKey {

    private DuplicateKey() {}

    public static boolean isCause(Throwable failure) {
        return switch (failure) {
            case MongoWriteException write -> write.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
            case MongoBulkWriteException bulk ->
                bulk.getWriteConcernError() == null
                        && bulk.getWriteErrors().stream()
                                .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
            // A findAndModify that meets a unique index answers as a command.
            case MongoCommandException command ->
                ErrorCategory.fromErrorCode(command.getErrorCode()) == ErrorCategory.DUPLICATE_KEY;
            default -> false;
        };
    }
}
