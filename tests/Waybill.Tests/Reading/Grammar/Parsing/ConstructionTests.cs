using Waybill.Reading.Grammar;
using Waybill.Reading.Sentences;

namespace Waybill.Tests.Reading.Grammar.Parsing;

/// <summary>
/// Constructions that the rules over trees rest on. Each line says "dependent relation head"; a bar stands between what is right alike.
/// </summary>
public class ConstructionTests
{
    [Theory]
    [InlineData(
        "The rifles were shipped to Tartus by a trading company.",
        "rifles nsubj:pass shipped",
        "Tartus obl shipped",
        "company obl:agent shipped"
    )]
    [InlineData("Five barges have been loaded with coal.", "barges nsubj:pass loaded", "coal obl loaded", "Five nummod barges")]
    public void Passives(string text, params string[] arcs) => AssertArcs(text, arcs);

    [Theory]
    [InlineData(
        "The ship that carried the shells left Rajin on Monday.",
        "carried acl:relcl ship",
        "shells obj carried",
        "ship nsubj left"
    )]
    [InlineData("The firm, which makes gearboxes, denied the report.", "makes acl:relcl firm", "gearboxes obj makes", "firm nsubj denied")]
    [InlineData("Inspectors examined the missiles that the group had fired.", "fired acl:relcl missiles", "group nsubj fired")]
    public void Relative_clauses(string text, params string[] arcs) => AssertArcs(text, arcs);

    [Theory]
    [InlineData(
        "Iran supplied drones and missiles to the militia.",
        "drones obj supplied",
        "missiles conj drones",
        "militia obl|nmod supplied|drones"
    )]
    [InlineData("The crew painted over the name and sailed to Vostochny.", "sailed conj painted", "Vostochny obl sailed")]
    [InlineData("Trucks, tents, generators and boots reached the camp.", "Trucks nsubj reached", "boots conj Trucks", "tents conj Trucks")]
    public void Coordination(string text, params string[] arcs) => AssertArcs(text, arcs);

    [Theory]
    [InlineData("Anna Berg, the port's director, opened the gate.", "director appos Anna", "Anna nsubj opened", "port nmod:poss director")]
    [InlineData("The general visited Sunan, an airport near the capital.", "airport appos Sunan", "capital nmod airport")]
    public void Apposition(string text, params string[] arcs) => AssertArcs(text, arcs);

    [Theory]
    [InlineData("Moscow wants to buy more shells.", "buy xcomp wants", "shells obj buy", "Moscow nsubj wants")]
    [InlineData("The minister ordered the army to withdraw.", "army obj ordered", "withdraw xcomp ordered")]
    public void Control(string text, params string[] arcs) => AssertArcs(text, arcs);

    [Theory]
    [InlineData("Officials said that the shipment had arrived.", "arrived ccomp said", "shipment nsubj arrived", "that mark arrived")]
    [InlineData(
        "The broker told investigators he had sold the engines.",
        "sold ccomp told",
        "investigators iobj|obj told",
        "he nsubj sold"
    )]
    [InlineData("If the tests succeed, the plant will build more rockets.", "succeed advcl build", "rockets obj build")]
    public void Clauses_within_clauses(string text, params string[] arcs) => AssertArcs(text, arcs);

    [Theory]
    [InlineData(
        "The delivery of 20 launchers from Minsk to Baku was delayed.",
        "launchers nmod delivery",
        "Minsk nmod delivery|launchers",
        "delivery nsubj:pass delayed"
    )]
    [InlineData("No evidence of a transfer has been found.", "transfer nmod evidence", "evidence nsubj:pass found", "No det evidence")]
    public void Nouns_that_stand_for_clauses(string text, params string[] arcs) => AssertArcs(text, arcs);

    private static void AssertArcs(string text, string[] arcs)
    {
        var tree = EnglishGrammar.Embedded.Analyse(new(Tokeniser.Cut(text, 0, text.Length), 0, false));
        var found = string.Join(
            ", ",
            tree.Tokens.Select((t, i) => $"{t.Text} {tree.Relations[i]} {(tree.Heads[i] < 0 ? "-" : tree.Tokens[tree.Heads[i]].Text)}")
        );
        foreach (var arc in arcs)
        {
            var parts = arc.Split(' ');
            var word = tree.Tokens.Select(t => t.Text).ToList().IndexOf(parts[0]);
            Assert.True(word >= 0 && tree.Heads[word] >= 0, $"{arc}: {found}");
            Assert.True(parts[1].Split('|').Contains(tree.Relations[word]), $"{arc}: {found}");
            Assert.True(parts[2].Split('|').Contains(tree.Tokens[tree.Heads[word]].Text), $"{arc}: {found}");
        }
    }
}
