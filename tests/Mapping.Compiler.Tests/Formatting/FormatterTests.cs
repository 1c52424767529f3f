using Mapping.Compiler.Formatting;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Formatting;

public sealed class FormatterTests
{
    [Fact]
    public void Groups_and_what_is_for_them() => Check(
        """
        group   lending "Lending"{
           systems a,b }
        gate g   for lending,c   except b,
          a { require iso mapped }
        """,
        """
        group lending "Lending" {
          systems a, b
        }

        gate g for lending, c except b, a { require iso mapped }

        """);

    [Fact]
    public void Items_have_lines_of_their_own() => Check(
        """
        control   a "A"   {
          owner cro domain security,assurance
              satisfies aia Article 9 ( 2 )(a),4 .. 10 , A.6.2.4 , Art. 9 on  x,y
          evidence e { from x   newest   file where not ( a.b="c" or d in( 1 , - 2 % ) )
            expect max( a ) <=2 %
            expect sum(b)/count( where c -d >- 2 )<= 1
            expect max( l .*. d -l.*)<=2
            expect max( l[ k . i="x" ] .d -l[k = "y"])<=2
            expect max( a  as   seconds -b as hours)<=2   days
            expect count()  >=  200 for  each region . id in( "x" ,"y")
            expect max(a)<=2 for each  region expect  match in  y on a . b=c   where d  at most   4 hours before
            expect no   match in y on a=c after every   7 days  tolerate 1 }


          status planned
        }
        """,
        """
        control a "A" {
          owner cro
          domain security, assurance
          satisfies aia Article 9(2)(a), 4..10, A.6.2.4, Art. 9 on x, y
          evidence e {
            from x newest file where not (a.b = "c" or d in (1, -2%))
            expect max(a) <= 2%
            expect sum(b) / count(where c - d > -2) <= 1
            expect max(l.*.d - l.*) <= 2
            expect max(l[k.i = "x"].d - l[k = "y"]) <= 2
            expect max(a as seconds - b as hours) <= 2 days
            expect count() >= 200 for each region.id in ("x", "y")
            expect max(a) <= 2 for each region
            expect match in y on a.b = c where d at most 4 hours before
            expect no match in y on a = c after
            every 7 days tolerate 1
          }

          status planned
        }

        """);

    [Fact]
    public void A_block_stays_on_one_line_if_it_was_there_and_fits() => Check(
        """
        control a "A" { owner   cro status planned }
        control b "B" { owner cro
          status planned }
        control c "A title that is so long that all of it does not fit on a single line" { owner cro status planned }
        gate g {
        }
        gate h {}
        """,
        """
        control a "A" { owner cro status planned }

        control b "B" {
          owner cro
          status planned
        }

        control c "A title that is so long that all of it does not fit on a single line" {
          owner cro
          status planned
        }

        gate g {
        }

        gate h { }

        """);

    [Fact]
    public void Short_declarations_of_a_kind_stay_in_their_groups() => Check(
        """
        use iso as iso
        owner a "A"
        owner b "B"



        owner c "C"
        exclude iso A.1 because "x" approved by a
        control x "X" { owner a }
        control y "Y" { owner a }
        """,
        """
        use iso as iso

        owner a "A"
        owner b "B"

        owner c "C"

        exclude iso A.1 because "x" approved by a

        control x "X" { owner a }
        control y "Y" { owner a }

        """);

    [Fact]
    public void A_long_reason_has_a_line_of_its_own() => Check(
        """
        waive aia Article 15(5) on model-poisoning until 2027-01-31 because "no third-party base model before release 2" approved by ciso
        waive aia Article 15(5) until 2027-01-31
          because "short"
          approved by ciso
        waive  watch / training  until 2027-01-31 because "two people still have to take the course in the spring of next year" approved by ciso on 2026-11-01
        """,
        """
        waive aia Article 15(5) on model-poisoning until 2027-01-31
          because "no third-party base model before release 2" approved by ciso
        waive aia Article 15(5) until 2027-01-31 because "short" approved by ciso
        waive watch/training until 2027-01-31
          because "two people still have to take the course in the spring of next year" approved by ciso on 2026-11-01

        """);

    [Fact]
    public void Comments_stay_where_they_are() => Check(
        """
        // The head.

        // About a.
        control a "A" { // beside the brace

            // about the owner
          owner cro     // beside the owner
          satisfies // in the midst
            iso
             // before the citation
            A.1
          // at the end

        }   // beside the end
        // after it
        owner b "B"

        // the last word   
        """,
        """
        // The head.

        // About a.
        control a "A" {  // beside the brace
          // about the owner
          owner cro  // beside the owner
          satisfies  // in the midst
            iso
            // before the citation
            A.1
          // at the end
        }  // beside the end

        // after it
        owner b "B"

        // the last word

        """);

    [Fact]
    public void Texts_move_with_their_control() => Check(
        """"
        control a "A" {
              """
              First line.
                - indented

              Last line.
              """
          owner cro
        }
        control b "B" { """
        one
          two""" owner cro }
        control c "C" { """one line""" owner cro }
        waive iso A.1 until 2027-01-01 because """
            why
            """ approved by cro
        """",
        """"
        control a "A" {
          """
          First line.
            - indented

          Last line.
          """
          owner cro
        }

        control b "B" {
          """
          one
            two
          """
          owner cro
        }

        control c "C" { """one line""" owner cro }

        waive iso A.1 until 2027-01-01 because """
          why
          """ approved by cro

        """");

    [Fact]
    public void A_path_to_records_stays_with_its_format() => Check(
        """
        feed f "F" {
          format   json
            at   data .runs
          files "a.json" }
        """,
        """
        feed f "F" {
          format json at data.runs
          files "a.json"
        }

        """);

    [Fact]
    public void A_zone_and_a_decimal_sign_stand_on_lines_of_their_own() => Check(
        """
        feed f "F" { files "a.csv" zone
          "Europe/Berlin"  decimal   ","   sheet "S"   header  3  encoding
          utf-16 }
        """,
        """
        feed f "F" {
          files "a.csv"
          zone "Europe/Berlin"
          decimal ","
          sheet "S" header 3
          encoding utf-16
        }

        """);

    [Fact]
    public void Where_the_time_stands_is_one_line() => Check(
        """
        feed f "F" { files "a.json" time of
          file   a . b  }
        feed g "G" { time   from
          name files "a" }
        feed h "H" { time at as
          "dd.MM.yyyy" key id }
        """,
        """
        feed f "F" {
          files "a.json"
          time of file a.b
        }

        feed g "G" {
          time from name
          files "a"
        }

        feed h "H" {
          time at as "dd.MM.yyyy"
          key id
        }

        """);

    [Fact]
    public void Broken_declarations_stay_as_they_are() => Check(
        """
        owner   a "A"
        control b "B" {
            ownr   cro
          status planned
        }
        @ foo   bar
        gate g  { require iso   mapped }
        """,
        """
        owner a "A"
        control b "B" {
            ownr   cro
          status planned
        }
        @ foo   bar
        gate g { require iso mapped }

        """);

    [Theory]
    [InlineData("", "")]
    [InlineData("\n\n", "")]
    [InlineData("// only this", "// only this\n")]
    [InlineData("use iso\r\n\r\n\r\nuse aia\r\n", "use iso\r\n\r\nuse aia\r\n")]
    [InlineData("use iso // why\r\n", "use iso  // why\r\n")]
    public void The_end_of_a_file_is_one_line_break(string source, string expected) => Assert.Equal(expected, Format(source));

    private static void Check(string source, string expected) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), Format(source.ReplaceLineEndings("\n")));

    private static string Format(string source) => Formatter.Format(SyntaxTree.Parse(new SourceText("main.mapping", source)));
}
