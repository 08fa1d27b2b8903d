/**
 * The frame every page stands in: its language, its links, its dates, the headers that let it be cached.
 *
 * <p>A page is known by one path in both languages: {@code /records} in English is {@code /zh/records} in Chinese, and
 * {@code /my/desk} is {@code /my/zh/desk}. {@link daylight.web.page.LanguageOfPath} takes the language out before a
 * request is matched, so no resource knows of it twice. Public pages set and read no cookie.
 */
@NullMarked
package daylight.web.page;

import org.jspecify.annotations.NullMarked;
