package io.creditbridge.modelling;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NumericNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers in which a figure that was not measured is null: JSON has no number for it, and a text is none. */
final class KnownFigures {

    private KnownFigures() {}

    /** The answer as a tree. */
    static JsonNode of(Object answer, JsonMapper json) {
        JsonNode tree = json.valueToTree(answer);
        blank(tree);
        return tree;
    }

    private static void blank(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                if (field.getValue() instanceof NumericNode number && number.isNaN()) {
                    field.setValue(object.nullNode());
                } else {
                    blank(field.getValue());
                }
            }
        } else if (node instanceof ArrayNode array) {
            array.forEach(KnownFigures::blank);
        }
    }
}
