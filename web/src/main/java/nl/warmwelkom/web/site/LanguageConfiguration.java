package nl.warmwelkom.web.site;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.LocaleContextResolver;

/** Dutch for everybody; English for who asks for it with {@code ?lang=en}, which every link then carries along. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

    @Bean
    MessageSource messageSource() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("nl.warmwelkom.web.messages");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setDefaultLocale(Language.DUTCH.locale());
        // The language of the machine that we happen to run on is nobody's language.
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    /**
     * The browser's own language is not looked at: a Dutch employer with an English phone should get the Dutch texts, which
     * are the ones that are checked for plain language.
     */
    @Bean
    LocaleContextResolver localeContextResolver() {
        return new LocaleContextResolver() {

            @Override
            public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
                var asked = exchange.getRequest().getQueryParams().getFirst("lang");
                return new SimpleLocaleContext(Language.of(asked == null ? Locale.ROOT : Locale.forLanguageTag(asked))
                        .locale());
            }

            @Override
            public void setLocaleContext(ServerWebExchange exchange, @Nullable LocaleContext context) {
                throw new UnsupportedOperationException("The address says in which language a page is");
            }
        };
    }
}
