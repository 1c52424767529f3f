namespace Mapping.Compiler.Tests.Syntax;

/// <summary>Trees as pictures: a line for each node with its tokens; missing tokens stand in angle brackets.</summary>
public sealed class ParserTests
{
    [Fact]
    public void Declarations_without_blocks() => Check(
        """
        use eu-ai-act edition 2026-07-27 as aia
        use crosswalk iso-42001 to eu-ai-act
        owner ciso "CISO" domain security, assurance
        waive aia Article 15(5) on evasion, confidentiality, 9(1)..9(3) for a, b until 2027-01-31
          because "why" approved by ciso on 2026-01-01
        """,
        """
        UseFramework use eu-ai-act
          EditionClause edition 2026-07-27
          AliasClause as aia
        UseCrosswalk use crosswalk iso-42001 to eu-ai-act
        OwnerDeclaration owner ciso "CISO"
          DomainItem domain
            NameList security , assurance
        WaiveDeclaration waive aia
          RefList
            Ref
              Citation Article 15 ( 5 )
              OnClause on
                NameList evasion , confidentiality
            . ,
            Ref
              Citation 9 ( 1 )
              RangeEnd ..
                Citation 9 ( 3 )
          ForItem for
            NameList a , b
          . until 2027-01-31
          Reason because "why"
          Approval approved by ciso on 2026-01-01
        """);

    [Fact]
    public void A_control_with_its_evidence() => Check(
        """"
        control a "A" {
          """text"""
          owner ciso
          status planned by 2027-01-01
          satisfies iso A.6.2.6 read 2026-09-01 partially because "x"
          evidence e "E" {
            from x newest file where a.b = "c" and (d or not e in (1 day, -2%)) or f is missing
            expect percentile(p, 95) <= 2%
            expect count(where g = h.i ignoring case) >= 200
            expect sum(fails - d)/sum(attempts) <= 2%
            expect count() >= 2 for each
              a.b in ("x", "y")
            expect count() >= 2
              for each region
            expect match in y on a.b = c where d at most 4 hours before
            expect no match in y on a = `match` after
            every 7 days tolerate 1
            every 1 month
            threshold set 2026-01-15 by cro
            document "d" approved by cro on 2026-05-01 of sha256 "b68f" review 12 months
          }
        }
        """",
        """"
        ControlDeclaration control a "A" { """text"""
          OwnerItem owner ciso
          StatusItem status planned by 2027-01-01
          SatisfiesItem satisfies iso
            RefList
              Ref
                Citation A . 6.2.6
            ReadClause read 2026-09-01
            . partially
            Reason because "x"
          Evidence evidence e "E" {
            FromRule from x
              Newest newest file
              WhereClause where
                Disjunction
                  Conjunction
                    ComparisonTest
                      Field a . b
                      . =
                      Value "c"
                    . and
                    Group (
                      Disjunction
                        FieldTest
                          Field d
                        . or
                        Negation not
                          InTest
                            Field e
                            . in (
                            Value 1 day
                            . ,
                            Value - 2 %
                            . )
                      . )
                  . or
                  MissingTest
                    Field f
                    . is missing
            ExpectRule expect
              Figure percentile (
                Field p
                AggregateArgument , 95
                . )
              . <=
              Value 2 %
            ExpectRule expect
              Figure count (
                WhereClause where
                  ComparisonTest
                    Field g
                    . =
                    Field h . i
                    IgnoringCase ignoring case
                . )
              . >=
              Value 200
            ExpectRule expect
              Figure sum (
                Field fails
                Subtrahend -
                  Field d
                . )
              Divisor /
                Figure sum (
                  Field attempts
                  . )
              . <=
              Value 2 %
            ExpectRule expect
              Figure count ( )
              . >=
              Value 2
              ForEachClause for each
                Field a . b
                GroupNames in (
                  Value "x"
                  . ,
                  Value "y"
                  . )
            ExpectRule expect
              Figure count ( )
              . >=
              Value 2
              ForEachClause for each
                Field region
            MatchRule expect match in y on
              Field a . b
              . =
              Field c
              WhereClause where
                FieldTest
                  Field d
              MatchSpan
                MatchLimit at most
                  Duration 4 hours
                . before
            MatchRule expect no match in y on
              Field a
              . =
              Field `match`
              MatchSpan after
            EveryRule every
              Duration 7 days
              . tolerate 1
            EveryRule every
              Duration 1 month
            ThresholdRule threshold set 2026-01-15 by cro
            DocumentRule document "d" approved by cro on 2026-05-01
              DigestClause of sha256 "b68f"
              ReviewClause review
                Duration 12 months
            . }
          . }
        """");

    [Fact]
    public void A_waiver_of_a_rule() => Check(
        """
        waive watch/training until 2027-01-31 because "x" approved by board
        waive a / b for s, t until 2027-01-31 because "x" approved by board on 2026-11-02
        """,
        """
        WaiveRuleDeclaration waive watch / training until 2027-01-31
          Reason because "x"
          Approval approved by board
        WaiveRuleDeclaration waive a / b
          ForItem for
            NameList s , t
          . until 2027-01-31
          Reason because "x"
          Approval approved by board on 2026-11-02
        """);

    [Fact]
    public void Optional_parts_give_way_to_keywords() => Check(
        """
        system s "S" { class high-risk facts not f, g scope iso placed 2026-01-01 changed 2027-01-01 supplied by v }
        feed f "F" { files "a", "b" time at zone "Z" decimal "," encoding utf-16 sheet "S" header 3 system model.name key id class telemetry retained 10 years }
        feed at "F" { format json at at.`b c` files "a" }
        feed g "G" { format at time at format json at time }
        feed h "H" { time of file a.0.b time from name time at as "dd.MM.yyyy" time of key k time from.name time of time from }
        gate g for s { require iso mapped require aia Annex A evidenced at least 50% only in force without waivers approved texts }
        """,
        """
        SystemDeclaration system s "S" {
          ClassItem class high-risk
          FactsItem facts
            Fact not f
            . ,
            Fact g
          ScopeItem scope iso
          PlacedItem placed 2026-01-01
            ChangedClause changed 2027-01-01
          SuppliedItem supplied by v
          . }
        FeedDeclaration feed f "F" {
          FilesItem files "a" , "b"
          TimeItem time
            Field at
          ZoneItem zone "Z"
          DecimalItem decimal ","
          EncodingItem encoding utf-16
          SheetItem sheet "S"
            HeaderClause header 3
          FeedSystemItem system
            Field model . name
          KeyItem key
            Field id
          FeedClassItem class telemetry
          RetainedItem retained
            Duration 10 years
          . }
        FeedDeclaration feed at "F" {
          FormatItem format json
            AtClause at
              Field at . `b c`
          FilesItem files "a"
          . }
        FeedDeclaration feed g "G" {
          FormatItem format at
          TimeItem time
            Field at
          FormatItem format json
            AtClause at
              Field time
          . }
        FeedDeclaration feed h "H" {
          TimeOfFileItem time of file
            Field a . 0 . b
          TimeFromNameItem time from name
          TimeItem time
            Field at
            AsClause as "dd.MM.yyyy"
          TimeItem time
            Field of
          KeyItem key
            Field k
          TimeItem time
            Field from . name
          TimeItem time
            Field of
          TimeItem time
            Field from
          . }
        GateDeclaration gate g
          ForItem for
            NameList s
          . {
          RequireItem require iso mapped
          RequireItem require aia
            RefList
              Ref
                Citation Annex A
            . evidenced
            AtLeastClause at least 50 %
            OnlyInForceClause only in force
            WithoutWaiversClause without waivers
            ApprovedTextsClause approved texts
          . }
        """);

    [Fact]
    public void Vendors_and_crosswalks() => Check(
        """
        vendor v "V" {
          product p "P" {
            renewal ciso, 120000 EUR per year, until 2027-06-30
            claims aia Article 9 partially because "half"
            attests "a" expires 2027-01-31
          }
        }
        crosswalk iso to aia {
          6.1.2 on process superset of Article 9(2), Annex
          A.6 none Art. 9 because "x"
        }
        """,
        """
        VendorDeclaration vendor v "V" {
          Product product p "P" {
            RenewalItem renewal ciso
              CostClause , 120000 EUR per year
              UntilClause , until 2027-06-30
            ClaimsItem claims aia
              RefList
                Ref
                  Citation Article 9
              . partially
              Reason because "half"
            AttestsItem attests "a" expires 2027-01-31
            . }
          . }
        CrosswalkDeclaration crosswalk iso to aia {
          CrosswalkRow
            Citation 6.1.2
            . on process
            Relation superset of
            RefList
              Ref
                Citation Article 9 ( 2 )
              . ,
              Ref
                Citation Annex
            Reason <Because> <Reason>
          CrosswalkRow
            Citation A . 6
            Relation none
            RefList
              Ref
                Citation Art . 9
            Reason because "x"
          . }
        """);

    [Fact]
    public void Broken_blocks_end_at_their_anchors() => Check(
        """
        control a "A"
          owner cro
          evidence e {
            from x
          status planned
        control b {
          ownr cro
          satisfies iso
        }
        12 {
          owner c
        }
        owner c "C"
        """,
        """
        ControlDeclaration control a "A" <OpenBrace>
          OwnerItem owner cro
          Evidence evidence e {
            FromRule from x
            . <CloseBrace>
          StatusItem status planned
          . <CloseBrace>
        ControlDeclaration control b <String> {
          SkippedTokens ownr cro
          SatisfiesItem satisfies iso
          . }
        SkippedDeclaration 12 { owner c }
        OwnerDeclaration owner c "C"
        """);

    private static void Check(string source, string expected) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), TreePicture.OfFile(source.ReplaceLineEndings("\n")));
}
