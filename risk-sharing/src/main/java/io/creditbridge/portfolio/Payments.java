package io.creditbridge.portfolio;

import io.creditbridge.scheme.Party;
import java.util.Arrays;
import java.util.List;

/** A {@link BookSharing} made ready to be evaluated at many losses; amounts in fen. */
final class Payments {

    /** A cap counts as reached within so many fen of it: sums of products are not exact. */
    private static final double REACHED_WITHIN_FEN = 1e-3;

    private final double[] parts;
    private final int[] layerParty;
    private final double[] layerFen;
    private final int[][] capMembers;
    private final int[] capOverflow;
    private final double[] capFen;

    Payments(BookSharing sharing) {
        List<Party> parties = sharing.parties();
        parts = sharing.sharers().stream().mapToDouble(SharerPart::part).toArray();
        layerParty = sharing.firstLosses().stream()
                .mapToInt(layer -> parties.indexOf(layer.party()))
                .toArray();
        layerFen = sharing.firstLosses().stream()
                .mapToDouble(layer -> layer.amount().fen())
                .toArray();
        capMembers = sharing.caps().stream()
                .map(cap -> cap.parties().stream().mapToInt(parties::indexOf).toArray())
                .toArray(int[][]::new);
        capOverflow = sharing.caps().stream()
                .mapToInt(cap -> parties.indexOf(cap.overflow()))
                .toArray();
        capFen = sharing.caps().stream().mapToDouble(cap -> cap.amount().fen()).toArray();
    }

    int parties() {
        return parts.length + 1;
    }

    /**
     * Writes what each party pays, the bank last.
     *
     * @return whether some cap is reached
     */
    boolean evaluate(double guaranteedFen, double ownFen, double[] paid) {
        double total = guaranteedFen + ownFen;
        double rest = total;
        Arrays.fill(paid, 0);
        for (int i = 0; i < layerFen.length; i++) {
            double taken = Math.min(rest, layerFen[i]);
            paid[layerParty[i]] += taken;
            rest -= taken;
        }
        double left = total > 0 ? rest / total : 0;
        for (int i = 0; i < parts.length; i++) {
            paid[i] += parts[i] * guaranteedFen * left;
        }
        paid[parts.length] += ownFen * left;
        return cut(paid);
    }

    private boolean cut(double[] paid) {
        boolean reached = false;
        for (int i = 0; i < capFen.length; i++) {
            double sum = 0;
            for (int member : capMembers[i]) {
                sum += paid[member];
            }
            reached |= sum >= capFen[i] - REACHED_WITHIN_FEN;
            if (sum > capFen[i]) {
                double kept = capFen[i] / sum;
                for (int member : capMembers[i]) {
                    paid[member] *= kept;
                }
                paid[capOverflow[i]] += sum - capFen[i];
            }
        }
        return reached;
    }
}
