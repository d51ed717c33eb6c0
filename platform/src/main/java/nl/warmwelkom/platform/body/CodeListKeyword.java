package nl.warmwelkom.platform.body;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.AbstractKeyword;
import com.networknt.schema.keyword.BaseKeywordValidator;
import com.networknt.schema.keyword.KeywordValidator;
import com.networknt.schema.path.NodePath;
import nl.warmwelkom.contracts.catalogue.CodeList;
import tools.jackson.databind.JsonNode;

/** The keyword {@code x-code-list}: a text has to be a code of that list of the catalogue. */
final class CodeListKeyword extends AbstractKeyword {

    static final String NAME = "x-code-list";

    private final CodeLookup codes;

    CodeListKeyword(CodeLookup codes) {
        super(NAME);
        this.codes = codes;
    }

    @Override
    public KeywordValidator newValidator(SchemaLocation location, JsonNode list, Schema parent, SchemaContext context) {
        return new Check(location, list, parent, context);
    }

    private final class Check extends BaseKeywordValidator {

        private final CodeList list;

        Check(SchemaLocation location, JsonNode list, Schema parent, SchemaContext context) {
            super(CodeListKeyword.this, list, location, parent, context);
            this.list = CodeList.valueOf(list.stringValue());
        }

        @Override
        public void validate(ExecutionContext context, JsonNode node, JsonNode root, NodePath at) {
            if (node.isString() && !codes.has(list, node.stringValue())) {
                context.addError(error().instanceNode(node)
                        .instanceLocation(at)
                        .evaluationPath(context.getEvaluationPath())
                        .message("unknown code")
                        .build());
            }
        }
    }
}
