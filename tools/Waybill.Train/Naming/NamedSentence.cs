using Waybill.Reading.Grammar;
using Waybill.Reading.Sentences;

namespace Waybill.Train.Naming;

/// <summary>A sentence whose names are known.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Names">Its names, in order.</param>
internal sealed record NamedSentence(IReadOnlyList<Token> Tokens, IReadOnlyList<NameSpan> Names);
