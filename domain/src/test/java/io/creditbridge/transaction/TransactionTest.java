package io.creditbridge.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.creditbridge.money.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TransactionTest {

    @Test
    void countsAReturnAgainstTheSalesAndAVoidForNothing() {
        Transaction returned = of("C1", "-10.00", TransactionStatus.VALID);
        assertThat(returned.isReturn()).isTrue();
        assertThat(returned.countedAmount()).isEqualTo(Money.parse("-10.00"));

        Transaction cancelled = of("C1", "-10.00", TransactionStatus.VOID);
        assertThat(cancelled.isReturn()).isFalse();
        assertThat(cancelled.countedAmount()).isEqualTo(Money.ZERO);
    }

    @Test
    void acceptsACounterpartyAtTheLimitAndRefusesOnePastItOrNone() {
        String longest = "x".repeat(Transaction.NAME_LIMIT);
        assertThat(of(longest, "1.00", TransactionStatus.VALID).counterparty()).isEqualTo(longest);
        String tooLong = longest + "x";
        assertThatThrownBy(() -> of(tooLong, "1.00", TransactionStatus.VALID))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of(" ", "1.00", TransactionStatus.VALID)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Transaction of(String counterparty, String amount, TransactionStatus status) {
        LocalDate date = LocalDate.of(2026, 3, 1);
        return new Transaction(date, Direction.SALE, counterparty, Money.parse(amount), Money.ZERO, status, "INV-1");
    }
}
