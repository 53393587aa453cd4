package io.creditbridge.dataimport;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The two headers that are understood; the columns may stand in any order. */
enum Layout {
    /** {@code date,direction,counterparty,amount,tax,status,reference}. */
    PLAIN("date", "direction", "counterparty", "amount", "tax", "status", "reference"),
    /** The tax-invoice export; the name of its third column tells sales from purchases. */
    TAX_INVOICE("开票日期", null, "购方单位代号|销方单位代号", "金额", "税额", "发票状态", "发票号码");

    static final String BUYER = "购方单位代号";
    static final String SELLER = "销方单位代号";

    @SuppressWarnings("ImmutableEnumChecker") // never written after construction
    private final @Nullable String[] names;

    Layout(@Nullable String... names) {
        this.names = names;
    }

    /**
     * Where each field stands in the rows of one file.
     *
     * @param layout which header it was
     * @param places the position of date, direction, counterparty, amount, tax, status, reference; −1 for none
     * @param names the columns' names as the file has them, in the same order
     */
    record Columns(Layout layout, List<Integer> places, List<String> names) {

        static final int DATE = 0;
        static final int DIRECTION = 1;
        static final int COUNTERPARTY = 2;
        static final int AMOUNT = 3;
        static final int TAX = 4;
        static final int STATUS = 5;
        static final int REFERENCE = 6;

        String name(int field) {
            return names.get(field);
        }

        /** Whether the file's rows are sales because the other party is the buyer; of the tax-invoice export only. */
        boolean otherIsBuyer() {
            return name(COUNTERPARTY).equals(BUYER);
        }
    }

    /**
     * Finds the columns in a header; empty when neither header is there whole.
     *
     * @throws FileRefused if one of the columns stands twice
     */
    static Optional<Columns> read(List<String> header) {
        List<String> cells = header.stream().map(TableCells::name).toList();
        Optional<Columns> found = Arrays.stream(values())
                .flatMap(layout -> layout.columnsIn(cells).stream())
                .findFirst();
        found.ifPresent(columns -> columns.names().stream()
                .filter(name -> !name.isEmpty())
                .forEach(name -> TableCells.requireOnce(cells, name)));
        return found;
    }

    private Optional<Columns> columnsIn(List<String> cells) {
        Integer[] places = new Integer[names.length];
        String[] found = new String[names.length];
        for (int field = 0; field < names.length; field++) {
            String wanted = names[field];
            places[field] = -1;
            found[field] = "";
            if (wanted == null) {
                continue;
            }
            for (String alternative : wanted.split("\\|", -1)) {
                int place = indexOf(cells, alternative);
                if (place >= 0 && places[field] < 0) {
                    places[field] = place;
                    found[field] = alternative;
                }
            }
            if (places[field] < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(new Columns(this, List.of(places), List.of(found)));
    }

    private static int indexOf(List<String> cells, String name) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }
}
