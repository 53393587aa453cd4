package io.creditbridge.modelling;

import io.creditbridge.training.Performance;
import io.creditbridge.training.TrainingReport;
import java.util.ArrayList;
import java.util.List;

/**
 * A report's curves as the tables that charts are drawn from.
 *
 * @param models the models with a curve
 * @param roc share of bads caught at each share of goods refused
 */
record ReportTables(List<Performance.Model> models, List<RocRow> roc) {

    private static final int STEPS = 20;

    /**
     * One row of the curve.
     *
     * @param goods share of goods refused
     * @param bads share of bads caught, by model
     */
    record RocRow(double goods, List<Double> bads) {}

    static ReportTables of(TrainingReport report) {
        List<Performance> shown = report.performances().stream()
                .filter(each -> each.name() != Performance.Model.CARD_ISOTONIC)
                .toList();
        List<RocRow> rows = new ArrayList<>();
        // Nobody refused, nobody caught; from there the curve may rise at once.
        rows.add(new RocRow(0, shown.stream().map(each -> 0.0).toList()));
        for (int step = 0; step <= STEPS; step++) {
            double goods = (double) step / STEPS;
            rows.add(new RocRow(
                    goods, shown.stream().map(each -> at(each, goods)).toList()));
        }
        return new ReportTables(shown.stream().map(Performance::name).toList(), rows);
    }

    /** A part of the cases as it is read. */
    public String part(String part) {
        return FigureText.ofPart(part);
    }

    private static double at(Performance model, double goods) {
        Performance.RocPoint before = new Performance.RocPoint(0, 0);
        for (Performance.RocPoint point : model.roc()) {
            if (point.goods() > goods) {
                double part = (goods - before.goods()) / (point.goods() - before.goods());
                return before.bads() + part * (point.bads() - before.bads());
            }
            before = point;
        }
        return 1;
    }
}
