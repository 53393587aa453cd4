package io.creditbridge.web;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;

/** Gives the server our own answer for requests that it refuses before any of our filters sees them. */
@Configuration(proxyBeanMethods = false)
class UnreadAddresses {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> ownAnswerOfTheServer(
            MessageSource messages, LocaleResolver locales, FilterProblems problems) {
        return factory -> factory.addContextCustomizers(context -> {
            StandardHost host = (StandardHost) context.getParent();
            host.setErrorReportValveClass(ServerErrors.class.getName());
            host.getPipeline().addValve(new ServerErrors(messages, locales, problems));
        });
    }
}
