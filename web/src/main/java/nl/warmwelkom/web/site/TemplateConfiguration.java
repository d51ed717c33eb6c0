package nl.warmwelkom.web.site;

import nl.warmwelkom.web.form.Fields;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.reactive.ThymeleafReactiveViewResolver;

/** What every template knows, error pages too. */
@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {

    /** As a variable, for templates may not reach for beans where they write addresses. */
    TemplateConfiguration(ThymeleafReactiveViewResolver views, Site site, Fields fields) {
        views.addStaticVariable("site", site);
        views.addStaticVariable("fields", fields);
    }
}
