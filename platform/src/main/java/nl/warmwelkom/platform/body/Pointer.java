package nl.warmwelkom.platform.body;

import com.networknt.schema.path.NodePath;

/** JSON pointers (RFC 6901). */
final class Pointer {

    static final String WHOLE_BODY = "";

    private Pointer() {}

    static String child(String parent, String field) {
        return parent + "/" + field.replace("~", "~0").replace("/", "~1");
    }

    static String child(String parent, int index) {
        return parent + "/" + index;
    }

    static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    static String of(NodePath path) {
        var pointer = WHOLE_BODY;
        for (var i = 0; i < path.getNameCount(); i++) {
            pointer = child(pointer, path.getName(i));
        }
        return pointer;
    }
}
