using System.Text;
using Mapping.Evidence.Reading;
using Mapping.Evidence.Reading.Yaml;

namespace Mapping.Evidence.Tests.Reading.Yaml;

public sealed class YamlReaderTests
{
    [Fact]
    public void A_document_is_a_record_and_so_is_each_element_of_a_list() => Reads("a, b.c, d.0", """
        # A model card
        a: x
        b: { c: 0.5 }
        ---
        - a: "y"

        - a: no
          d: [1]
        ---
        b:
          c: 2026-11-20
        """, """
        2 | a "x" b.c 0.5
        5 | a "y"
        7 | a "no" d.0 1
        10 | b.c "2026-11-20"
        """);

    [Fact]
    public void Texts_without_quotes_mean_what_YAML_1_2_says() => Reads("a, b, c, d, e, f, g, h, i, j, k, l", """
        - {a: null, b: ~, c: , d: TRUE, e: yes, f: off, g: 0x1F, h: 0o17, i: +1., j: .5e3, k: 010, l: .inf}
        - {a: "1", b: !!str 2, c: !!int "3", d: !!float 1, e: !!bool "true", f: !vault x, g: 1_000, h: 12:30:00, i: !!int x, j: ! 7, k: -0, l: '  '}
        """, """
        1 | d true e "yes" f "off" g 31 h 15 i 1.0 j 0.5e3 k "010" l ".inf"
        2 | a "1" b "2" c 3 d 1 e true f {} g "1_000" h "12:30:00" i {} j "7" k -0
        """);

    [Fact]
    public void Texts_of_several_lines_do_not_move_what_follows() => Reads("a, b", """
        - a: |
            x
              "y"
          b: >-
            1
            2
        - a: "z
            z"
        """, """
        1 | a "x
          "y"
        " b "1 2"
        7 | a "z z"
        """);

    [Fact]
    public void What_is_named_before_may_be_repeated() => Reads("a.x, b.x, b.y, c", """
        a: &one {x: &two [1,
          2]}
        b: *one
        c: *two
        """, "1 | a.x {} b.x {} c {}");

    [Theory]
    [InlineData("a: 1\nb: 2\na: 3", "3:1 ! a key occurs twice (end)")]
    [InlineData("a: 1\n? [x]\n: 2", "2:3 ! a key is no text (end)")]
    [InlineData("b: &b {a: 1}\nc:\n  <<: *b", "3:3 ! it merges keys with \"<<\", which YAML 1.2 does not have: write them out (end)")]
    [InlineData("a: *b\nb: &b 1", "1:4 ! it refers with \"*\" to something that does not stand before it (end)")]
    [InlineData("a: &b [*b]", "1:8 ! it refers with \"*\" to something that does not stand before it (end)")]
    [InlineData("a: [1", "2:1 ! it is no valid YAML (end)")]
    [InlineData("a: !!set {x}", "1:4 ! it holds a list or an object with a tag that is not read (end)")]
    [InlineData("a: [[[[[[1]]]]]]", "1:9 ! it is nested deeper than 6 levels (end)")]
    [InlineData("a: 1\nb: \0 2", "2:4 ! it holds a NUL byte (end)")]
    [InlineData("just text", "1:2 ! it is no object")]
    public void What_can_not_be_read_ends_the_file(string yaml, string picture) => Reads("a", yaml, picture);

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("---\n---\n")]
    [InlineData("[]")]
    public void A_file_may_hold_no_records(string yaml) => Reads("a", yaml, "");

    [Fact]
    public void Records_may_stand_inside_of_the_document()
    {
        const string Yaml = "model:\n  name: m\n  results:\n  - a: 1\n  - a: 2\n";
        ReaderCheck.Reads(new YamlReader(["model", "results"]), "a", Yaml, "4 | a 1\n5 | a 2");
        ReaderCheck.Reads(new YamlReader(["model", "runs"]), "a", Yaml, "6:5 ! there is no list at \"model.runs\" (end)");
        ReaderCheck.Reads(new YamlReader(["model"]), "a", "a: 1\n---\nb: 2", "2:1 ! it holds several documents, and the feed looks for records in one (end)");
    }

    [Fact]
    public void Front_matter_is_a_record()
    {
        var reader = new YamlReader([], isFrontMatter: true);
        ReaderCheck.Reads(reader, "license, tags.0", "---\r\nlicense: mit\r\ntags: [x]\r\n---\r\n# Text: {\n", "2 | license \"mit\" tags.0 \"x\"");
        ReaderCheck.Reads(reader, "license", "# Text\n---\nlicense: mit\n---\n", "1:1 ! it has no front matter: fields between two lines \"---\" at its beginning (end)");
        ReaderCheck.Reads(reader, "license", "---\nlicense: mit\n", "1:1 ! it has no front matter: fields between two lines \"---\" at its beginning (end)");
        ReaderCheck.Reads(reader, "license", "", "1:1 ! it is empty (end)");
    }

    [Fact]
    public void What_blows_up_is_refused()
    {
        var yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 12; i++)
        {
            yaml.Append($"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        }

        var limits = new ReadLimits { MaxDocumentBytes = 100_000 };
        Assert.Equal(
            "5:15 ! with what \"*\" stands for it comes to more than 100000 bytes (end)\n",
            ReaderCheck.Picture(new YamlReader(), "a", Encoding.UTF8.GetBytes(yaml.ToString()), limits));
        Assert.Equal("1:1 ! it is longer than 100000 bytes (end)\n", ReaderCheck.Picture(new YamlReader(), "a", new byte[100_001], limits));
    }

    private static void Reads(string fields, string yaml, string picture) => ReaderCheck.Reads(new YamlReader(), fields, yaml, picture);
}
