package nl.warmwelkom.web.site;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.reactive.result.view.CsrfRequestDataValueProcessor;
import org.springframework.web.server.ServerWebExchange;

/**
 * Where forms are sent to. A browser that finds no connection puts a page of its own where it was going: at the address of the form
 * itself that takes the form's place, with all that was typed. So a form goes to another address than the one of its page, and going
 * back brings the page as it was.
 */
@Configuration(proxyBeanMethods = false)
class FormAddresses {

    /** Says nothing, and only makes another address. */
    static final String SENT = "verstuurd";

    /** The one that every template asks is made by Spring Security, for the key of the session. */
    @Bean
    static BeanPostProcessor besideTheFormKey() {
        return new BeanPostProcessor() {

            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof CsrfRequestDataValueProcessor ? new OtherThanThePage() : bean;
            }
        };
    }

    private static final class OtherThanThePage extends CsrfRequestDataValueProcessor {

        @Override
        public String processAction(ServerWebExchange exchange, String action, String method) {
            var address = super.processAction(exchange, action, method);
            if (!"post".equalsIgnoreCase(method) || !address.equals(page(exchange))) {
                return address;
            }
            return address + (address.contains("?") ? "&" : "?") + SENT;
        }

        private static String page(ServerWebExchange exchange) {
            var uri = exchange.getRequest().getURI();
            return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
        }
    }
}
