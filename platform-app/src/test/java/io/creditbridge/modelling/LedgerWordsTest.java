package io.creditbridge.modelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerWordsTest {

    @ParameterizedTest
    @CsvSource({
        "作废发票,true",
        "蓝字已作废,true",
        "买家取消,true",
        "系统关闭,true",
        "VOID,true",
        "Cancelled,true",
        "invalid,true",
        "未作废,",
        "部分退款,false",
        "已部分退款,false",
        "Partially refunded,false",
        "有效发票,false",
        "valid,false",
        "shipped,false",
        "'',false",
        "红冲,",
        "booked,",
        "未完成,"
    })
    void tellsWhatIsCancelledAndGuessesNothing(String status, Boolean cancelled) {
        assertThat(LedgerWords.isCancelled(status)).isEqualTo(Optional.ofNullable(cancelled));
    }

    @ParameterizedTest
    @CsvSource({
        "部分退款,true",
        "已部分退款,true",
        "部分退货退款,true",
        "partially_refunded,true",
        "Partial refund,true",
        "已退款,false",
        "refunded,false",
        "partner,false",
        "'',false"
    })
    void tellsWhereOnlyAPartWasPaidBack(String status, boolean part) {
        assertThat(LedgerWords.isPartRefunded(status)).isEqualTo(part);
    }

    @ParameterizedTest
    @CsvSource({
        "credit,true",
        "CR,true",
        "C,true",
        "in,true",
        "收入,true",
        "debit,false",
        "withdrawal,false",
        "D,false",
        "out,false",
        "支出,false",
        "interest,",
        "VYBER,",
        "'',"
    })
    void tellsWhichWayMoneyWentAndGuessesNothing(String type, Boolean credit) {
        assertThat(LedgerWords.isCredit(type)).isEqualTo(Optional.ofNullable(credit));
    }
}
