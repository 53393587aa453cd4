package io.creditbridge.features;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;

/**
 * All formulas of a set joined into one call, which the compiler sees through; calling one after another costs more
 * than what they compute.
 */
final class FormulaChain {

    private static final MethodType ON_A_FIRM = MethodType.methodType(void.class, TradeHistory.class, double[].class);

    private FormulaChain() {}

    /** A handle of a firm's history and an array, into which it writes each feature's value in their order. */
    static MethodHandle of(List<Feature> features) {
        MethodHandle write = write();
        List<MethodHandle> steps = new ArrayList<>();
        for (Feature feature : features) {
            steps.add(MethodHandles.insertArguments(write, 0, feature, steps.size()));
        }
        while (steps.size() > 1) {
            // Two by two, so that no call lies deeper than the compiler looks.
            for (int i = 0; i + 1 < steps.size(); i++) {
                steps.set(i, MethodHandles.foldArguments(steps.remove(i + 1), steps.get(i)));
            }
        }
        return steps.getFirst();
    }

    private static MethodHandle write() {
        try {
            return MethodHandles.lookup()
                    .findStatic(
                            FormulaChain.class, "write", ON_A_FIRM.insertParameterTypes(0, Feature.class, int.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One step of the chain, found by its name. */
    static void write(Feature feature, int position, TradeHistory history, double[] values) {
        values[position] = feature.valueIn(history);
    }
}
