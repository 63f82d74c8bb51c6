using Waybill.Core.Time;

namespace Waybill.Assessment.Lineages.Pages;

/// <summary>What tells from whom and when a page has what it tells.</summary>
/// <param name="Named">The bodies, groups, firms and outlets that its head names, by ids.</param>
/// <param name="Publishers">Its publishers, by ids, or by name where they have none.</param>
/// <param name="Denies">True where it opens with a denial.</param>
/// <param name="Days">The days, and windows of a month at most, that its head names.</param>
public sealed record PageSigns(IReadOnlySet<string> Named, IReadOnlySet<string> Publishers, bool Denies, IReadOnlyList<Edtf> Days);
