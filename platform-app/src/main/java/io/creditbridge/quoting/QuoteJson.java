package io.creditbridge.quoting;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.creditbridge.money.Money;
import io.creditbridge.pricing.Margin;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the requests that stored quotes keep are written. */
@Configuration(proxyBeanMethods = false)
class QuoteJson {

    /** The kinds of margins by stable names. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Margin.Fixed.class, name = "FIXED"),
        @JsonSubTypes.Type(value = Margin.MostProfitable.class, name = "MOST_PROFITABLE")
    })
    private interface NamedMargin {}

    /** Amounts by their fen alone, so that they can be read again. */
    @JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
    private interface FenAlone {}

    @Bean
    JsonMapperBuilderCustomizer storedQuotes() {
        return builder -> builder.addMixIn(Margin.class, NamedMargin.class).addMixIn(Money.class, FenAlone.class);
    }
}
