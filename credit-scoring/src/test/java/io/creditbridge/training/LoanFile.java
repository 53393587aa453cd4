package io.creditbridge.training;

import java.util.List;
import java.util.Random;

/** A generated file in the shape of the public small-business loans: honest columns beside every known leak. */
final class LoanFile {

    private static final List<String> STATES = List.of("CA", "NY", "TX", "OH", "WA");

    private LoanFile() {}

    static TrainingTable of(int rows, long seed) {
        TableBuilder file = new TableBuilder(List.of(
                "LoanNr_ChkDgt",
                "Name",
                "State",
                "BankState",
                "NAICS",
                "ApprovalDate",
                "ApprovalFY",
                "Term",
                "NoEmp",
                "Gender",
                "RealEstate",
                "UrbanRural",
                "ChgOffDate",
                "DisbursementGross",
                "ChgOffPrinGr",
                "GrAppv",
                "SBA_Appv",
                "Filler",
                "MIS_Status"));
        Random random = new Random(seed);
        for (int i = 0; i < rows; i++) {
            file.add(row(i, rows, random));
        }
        return file.build();
    }

    private static List<String> row(int i, int rows, Random random) {
        int year = 1997 + 8 * i / rows;
        int employees = 1 + random.nextInt(60);
        String state = STATES.get(random.nextInt(STATES.size()));
        long amount = 10_000 + 1000L * random.nextInt(300);
        double portion = 0.5 + 0.1 * random.nextInt(5);
        double logit = -1 - 0.04 * employees - 3 * (portion - 0.7) + (state.equals("CA") ? 0.8 : 0);
        boolean bad = random.nextDouble() < 1 / (1 + Math.exp(-logit));
        int term = bad ? 1 + random.nextInt(120) : 12 * (1 + random.nextInt(25));
        return List.of(
                String.valueOf(1_000_014_003L + 7L * i),
                "FIRM " + i,
                state,
                random.nextInt(3) > 0 ? state : STATES.get(random.nextInt(STATES.size())),
                year < 1999 ? "0" : String.valueOf(440_000 + 1000 * random.nextInt(40)),
                (1 + random.nextInt(12)) + "/" + (1 + random.nextInt(28)) + "/" + year,
                String.valueOf(year),
                String.valueOf(term),
                String.valueOf(employees),
                random.nextBoolean() ? "F" : "M",
                term >= 240 ? "1" : "0",
                year < 1999 ? "0" : "1",
                bad ? "3/1/2008" : "",
                String.valueOf(amount),
                bad ? String.valueOf(amount / 2) : "0",
                String.valueOf(amount),
                String.valueOf(Math.round(amount * portion)),
                "x",
                bad ? "CHGOFF" : "P I F");
    }
}
