package io.creditbridge.training;

import io.creditbridge.scorecard.ScorecardText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A model as text: the evidence of words, the scorecard, the boosted trees; the same model gives the same bytes.
 *
 * <p>The parts begin with lines of their own: {@code creditbridge-model 1}, {@code words <input>} followed by a line
 * {@code <evidence> <word>} each, {@code card}, {@code trees}.
 */
public final class ModelText {

    private static final String HEADER = "creditbridge-model 1";
    private static final String WORDS = "words ";
    private static final String CARD = "card";
    private static final String TREES = "trees";

    private ModelText() {}

    /** The text of a model. */
    public static String write(FittedModel model) {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        for (Encodings.Entry entry : model.encodings().entries()) {
            text.append(WORDS).append(entry.input()).append('\n');
            entry.encoding()
                    .ordered()
                    .forEach((word, evidence) -> text.append(evidence)
                            .append(' ')
                            .append(word.replaceAll("[\\r\\n]", " "))
                            .append('\n'));
        }
        text.append(CARD).append('\n').append(ScorecardText.write(model.card()));
        model.trees().ifPresent(trees -> text.append(TREES).append('\n').append(trees.text()));
        return text.toString();
    }

    /**
     * The model of a text.
     *
     * @throws IllegalArgumentException if the text is no model
     */
    public static FittedModel read(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw new IllegalArgumentException("expected '" + HEADER + "'");
        }
        int card = lines.indexOf(CARD);
        if (card < 0) {
            throw new IllegalArgumentException("no scorecard in the model");
        }
        int trees = lines.indexOf(TREES);
        String cardText = String.join("\n", lines.subList(card + 1, trees < 0 ? lines.size() : trees));
        Optional<BoostedTrees> grown = trees < 0
                ? Optional.empty()
                : Optional.of(
                        BoostedTrees.read(text.substring(text.indexOf("\n" + TREES + "\n") + TREES.length() + 2)));
        return new FittedModel(new Encodings(words(lines.subList(1, card))), ScorecardText.read(cardText), grown);
    }

    private static List<Encodings.Entry> words(List<String> lines) {
        List<Encodings.Entry> entries = new ArrayList<>();
        Map<String, Double> evidence = new LinkedHashMap<>();
        String input = "";
        for (String line : lines) {
            if (line.startsWith(WORDS)) {
                if (!input.isEmpty()) {
                    entries.add(new Encodings.Entry(input, CategoryEncoding.of(evidence)));
                }
                input = line.substring(WORDS.length());
                evidence = new LinkedHashMap<>();
            } else {
                int space = line.indexOf(' ');
                evidence.put(line.substring(space + 1), Double.parseDouble(line.substring(0, space)));
            }
        }
        if (!input.isEmpty()) {
            entries.add(new Encodings.Entry(input, CategoryEncoding.of(evidence)));
        }
        return entries;
    }
}
