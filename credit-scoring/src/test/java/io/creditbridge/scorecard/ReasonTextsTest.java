package io.creditbridge.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.features.DataFlag;
import io.creditbridge.features.FeatureDefinition;
import io.creditbridge.features.FeatureSet;
import io.creditbridge.features.MissingReason;
import io.creditbridge.features.StandardSets;
import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"reasons_en.properties", "reasons_zh_CN.properties"})
    void everyReasonHasATextAndNoTextIsUnused(String file) throws IOException {
        Properties texts = texts(file);
        assertThat(texts.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys());
        assertThat(texts.values())
                .allSatisfy(text -> assertThat(text.toString()).isNotBlank());
    }

    @Test
    void theChineseTextsAreChineseAndTheEnglishOnesAreNot() throws IOException {
        assertThat(texts("reasons_zh_CN.properties").values())
                .allSatisfy(text -> assertThat(text.toString()).matches(".*\\p{IsHan}.*"));
        assertThat(texts("reasons_en.properties").values())
                .allSatisfy(text -> assertThat(text.toString()).doesNotMatch(".*\\p{IsHan}.*"));
    }

    @Test
    void everyReasonOfTheShippedCardHasAText() throws IOException {
        Set<String> known = texts("reasons_en.properties").stringPropertyNames();
        assertThat(ShippedScorecards.trade().characteristics())
                .allSatisfy(characteristic -> assertThat(known).contains(characteristic.reasonKey()));
    }

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        for (FeatureSet set : StandardSets.all()) {
            keys.add("featureSet." + set.version());
            for (FeatureDefinition feature : set.definitions()) {
                keys.add("feature." + feature.id());
                keys.add("reason." + feature.id());
            }
        }
        for (Referral.Kind kind : Referral.Kind.values()) {
            keys.add(new Referral(kind, "").messageKey());
        }
        for (DataFlag flag : DataFlag.values()) {
            keys.add("flag." + flag.name());
        }
        for (MissingReason reason : MissingReason.values()) {
            keys.add("missing." + reason.name());
        }
        return keys;
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        texts.load(new StringReader(ShippedScorecards.text(file)));
        return texts;
    }
}
