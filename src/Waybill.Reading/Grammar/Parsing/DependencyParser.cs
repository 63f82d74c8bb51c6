using System.Collections.Concurrent;
using Waybill.Reading.Grammar.Models;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Grammar.Parsing;

/// <summary>
/// Finds heads and relations (Universal Dependencies) for tagged tokens. Time and memory grow linearly with the sentence. Safe for many
/// threads.
/// </summary>
internal sealed class DependencyParser
{
    private readonly ConcurrentBag<ParserDesk> desks = [];
    private readonly ParserModel model;

    /// <summary>Makes a parser of a model.</summary>
    public DependencyParser(ParserModel model) => this.model = model;

    /// <summary>Reads a parser.</summary>
    /// <exception cref="ModelException">The file is damaged.</exception>
    public static DependencyParser Read(ModelFile file) => new(ParserModel.Read(file));

    /// <summary>Parses a sentence.</summary>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="tags">Their universal tags.</param>
    /// <param name="xpos">Their Penn tags.</param>
    /// <param name="heads">Receives the heads: one token has -1.</param>
    /// <param name="relations">Receives the relations.</param>
    public void Parse(
        IReadOnlyList<Token> tokens,
        ReadOnlySpan<Upos> tags,
        ReadOnlySpan<string> xpos,
        Span<int> heads,
        Span<string> relations
    )
    {
        if (!desks.TryTake(out var desk))
            desk = new(model);
        var words = desk.Words(tokens.Count);
        for (var i = 0; i < words.Length; i++)
            words[i] = WordCodes.Of(tokens[i].Text, tags[i], xpos[i], model.Kinds);
        var labels = desk.Parse(words, heads);
        for (var i = 0; i < words.Length; i++)
            relations[i] = model.Relations[labels[i]];
        desks.Add(desk);
    }
}
