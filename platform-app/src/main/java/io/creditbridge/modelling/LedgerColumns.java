package io.creditbridge.modelling;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a ledger's columns stand: whose row it is, and what is told of it; −1 where there is none.
 *
 * @param kind trade or bank account
 * @param key whose row it is
 * @param date the day
 * @param amount the amount
 * @param other the counterparty of trade; the balance of an account; the buyer of an order
 * @param tax the tax of trade; what the booking was for of an account; what was refunded of an order
 * @param status whether a row of trade or an order stands; how money moved in an account
 * @param direction sale or purchase; credit or withdrawal
 * @param sale what the file says of all its rows: true for sales, false for purchases; empty where each row says it
 */
record LedgerColumns(
        Kind kind,
        int key,
        int date,
        int amount,
        int other,
        int tax,
        int status,
        int direction,
        Optional<Boolean> sale) {

    private static final List<String> KEYS = List.of(
            "firm",
            "enterprise",
            "enterprise_id",
            "company",
            "company_id",
            "credit_code",
            "account_id",
            "customer_id",
            "client_id",
            "企业代号",
            "企业",
            "统一社会信用代码");

    private static final List<String> DATES = List.of("date", "开票日期", "日期", "transaction_date", "booking_date");
    private static final List<String> AMOUNTS = List.of("amount", "金额");

    /** What kinds of ledger there are. */
    enum Kind {
        /** Invoices or orders. */
        TRADE,
        /** Bookings of bank accounts. */
        BANK,
        /** Orders on sales platforms. */
        PLATFORM
    }

    /** Reads a header; empty where the file is no ledger of several firms. */
    static Optional<LedgerColumns> read(String fileName, List<String> header) {
        List<String> names = header.stream()
                .map(name -> name.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT))
                .toList();
        int key = find(names, KEYS);
        int date = find(names, DATES);
        int amount = find(names, AMOUNTS);
        if (key < 0 || date < 0 || amount < 0) {
            return Optional.empty();
        }
        int balance = find(names, List.of("balance", "余额"));
        int counterparty = find(names, List.of("counterparty", "购方单位代号", "销方单位代号", "对方", "partner"));
        int direction = find(names, List.of("direction", "type", "方向", "credit_debit"));
        if (balance >= 0) {
            int purpose = find(names, List.of("k_symbol", "purpose", "用途", "摘要", "remittance"));
            int way = find(names, List.of("operation", "way", "方式"));
            return Optional.of(new LedgerColumns(
                    Kind.BANK, key, date, amount, balance, purpose, way, direction, Optional.empty()));
        }
        int order = find(names, List.of("order", "order_no", "订单号", "订单编号"));
        if (order >= 0 && counterparty < 0) {
            int buyer = find(names, List.of("buyer", "买家", "买家代号"));
            int refunded = find(names, List.of("refunded", "退款金额"));
            int state = find(names, List.of("status", "状态", "订单状态"));
            return Optional.of(
                    new LedgerColumns(Kind.PLATFORM, key, date, amount, buyer, refunded, state, -1, Optional.of(true)));
        }
        if (counterparty < 0) {
            return Optional.empty();
        }
        int tax = find(names, List.of("tax", "税额"));
        int status = find(names, List.of("status", "发票状态"));
        Optional<Boolean> sale = direction >= 0 ? Optional.empty() : saleOf(fileName, names.get(counterparty));
        return direction < 0 && sale.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new LedgerColumns(Kind.TRADE, key, date, amount, counterparty, tax, status, direction, sale));
    }

    /** Invoices to a buyer are sales; else the file's name says it: {@code out}, {@code sales}, 销项 are sales. */
    private static Optional<Boolean> saleOf(String fileName, String counterparty) {
        if (counterparty.equals("购方单位代号")) {
            return Optional.of(true);
        }
        if (counterparty.equals("销方单位代号")) {
            return Optional.of(false);
        }
        String words = "_" + fileName.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", "_") + "_";
        if (words.contains("_out_") || words.contains("sale") || words.contains("销")) {
            return Optional.of(true);
        }
        return words.contains("_in_") || words.contains("purchase") || words.contains("进")
                ? Optional.of(false)
                : Optional.empty();
    }

    private static int find(List<String> names, List<String> wanted) {
        for (String one : wanted) {
            int place = names.indexOf(one);
            if (place >= 0) {
                return place;
            }
        }
        return -1;
    }

    /** The cell at a place; empty where there is none. */
    static String cell(List<String> row, int place) {
        return place >= 0 && place < row.size() ? row.get(place).strip() : "";
    }
}
