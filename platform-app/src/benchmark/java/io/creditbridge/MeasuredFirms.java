package io.creditbridge;

import io.creditbridge.enterprise.CreditCode;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.enterprise.EnterpriseProfile;
import io.creditbridge.enterprise.Industry;
import io.creditbridge.identity.Actor;
import io.creditbridge.money.Money;
import io.creditbridge.registration.RegisterEnterprise;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Random;

/** Firms and ledgers made up for measurements. */
public final class MeasuredFirms {

    private MeasuredFirms() {}

    /**
     * Registers a firm.
     *
     * @param number one that no other firm has
     */
    public static EnterpriseId register(RegisterEnterprise registering, Actor owner, int number) {
        String first17 = "91370783MC" + String.format(Locale.ROOT, "%07d", number);
        return registering.register(
                owner,
                first17 + CreditCode.checkCharacter(first17),
                new EnterpriseProfile(
                        "企业" + number,
                        TestCast.REGION,
                        Industry.WHOLESALE,
                        LocalDate.of(2015, 1, 1),
                        20,
                        Money.ofYuan(1_000_000),
                        Money.ofYuan(1_000_000)));
    }

    /**
     * Writes a ledger of rows on random days of the last thousand.
     *
     * @param rows how many
     * @param counterparties how many there are of each direction
     * @param seed what makes it differ from another ledger
     * @return a file that is deleted at the end
     */
    public static Path ledger(int rows, int counterparties, int seed) throws IOException {
        Path file = Files.createTempFile("ledger", ".csv");
        file.toFile().deleteOnExit();
        Random random = new Random(seed);
        LocalDate last = LocalDate.now(ZoneOffset.UTC).minusDays(1);
        try (BufferedWriter csv = Files.newBufferedWriter(file)) {
            csv.write("date,direction,counterparty,amount,tax,status,reference\n");
            for (int i = 0; i < rows; i++) {
                csv.write(last.minusDays(random.nextInt(1_000))
                        + (i % 3 == 0 ? ",PURCHASE,S" : ",SALE,C")
                        + random.nextInt(counterparties)
                        + ","
                        + (100 + random.nextInt(100_000))
                        + ".5,13.00,VALID,"
                        + i
                        + "\n");
            }
        }
        return file;
    }
}
