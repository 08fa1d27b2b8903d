package daylight.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import daylight.web.record.ReadableText.Block;
import org.junit.jupiter.api.Test;

class ReadableTextTest {
    private static final String PARAGRAPH = "本规定适用于本项目施工过程中的补偿工作，施工单位应当与受影响的住户签订协议。".repeat(20);

    @Test
    void chinese_chapters_and_numbered_parts_are_headings() {
        ReadableText text = ReadableText.of("第一章　总　则\n第一条　为做好工作，制定本规定。\n一、总体要求\n（一）指导思想。\n第二章 范围");

        assertThat(text.blocks().stream().filter(Block::heading).map(Block::text))
                .containsExactly("第一章　总　则", "一、总体要求", "第二章 范围");
    }

    @Test
    void a_sentence_that_begins_with_a_number_is_no_heading() {
        ReadableText text = ReadableText.of("12 Officers were present.\n3. Findings\n2016年4月20日");

        assertThat(text.blocks().stream().filter(Block::heading).map(Block::text))
                .containsExactly("3. Findings");
    }

    @Test
    void lines_that_begin_with_a_dash_are_one_list() {
        ReadableText text =
                ReadableText.of("It paid:\n\n- winter gritting: £2,325\n- payroll: £4,400\n\nThree were late.");

        assertThat(text.blocks()).hasSize(3);
        assertThat(text.blocks().get(1).items()).containsExactly("winter gritting: £2,325", "payroll: £4,400");
    }

    @Test
    void a_long_text_with_several_headings_has_a_contents_list() {
        ReadableText text =
                ReadableText.of(String.join("\r\n", "一、目标", PARAGRAPH, "二、任务", PARAGRAPH, "三、保障", PARAGRAPH));

        assertThat(text.contents()).extracting(Block::anchor).containsExactly("part-1", "part-2", "part-3");
    }

    @Test
    void a_short_text_has_none_and_empty_lines_are_no_paragraphs() {
        ReadableText text = ReadableText.of("一、目标\n\n  \n二、任务\n三、保障\n");

        assertThat(text.contents()).isEmpty();
        assertThat(text.blocks()).hasSize(3);
        assertThat(ReadableText.of("").blocks()).isEmpty();
    }
}
