using System.Text.RegularExpressions;
using Waybill.Core.Evidence;

namespace Waybill.Capture.Syndication;

/// <summary>One way of saying that a text comes from elsewhere.</summary>
/// <param name="Relation">What kind of statement it is.</param>
/// <param name="Expression">The words, with a group <c>source</c>.</param>
/// <param name="Accepts">What the source's name must be like.</param>
internal sealed record SyndicationPattern(SyndicationRelation Relation, Regex Expression, Func<string, bool> Accepts);
