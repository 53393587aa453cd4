package io.creditbridge.quoting;

import io.creditbridge.pricing.LegalCeilings;
import io.creditbridge.pricing.LoanPricer;
import io.creditbridge.pricing.LprTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The dated rates that quotes are made by: read once, from the modules' own resources. */
@Configuration(proxyBeanMethods = false)
class PolicyDataConfiguration {

    @Bean
    LprTable lprTable() {
        return LprTable.shipped();
    }

    @Bean
    LoanPricer loanPricer(LprTable lprTable) {
        return new LoanPricer(lprTable, LegalCeilings.shipped());
    }
}
