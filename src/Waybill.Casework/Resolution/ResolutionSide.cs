using Waybill.FollowTheMoney.Entities;
using Waybill.Matching.Lists;

namespace Waybill.Casework.Resolution;

/// <summary>One of two that may be one: a name that the case's claims give, or a listing.</summary>
public abstract record ResolutionSide
{
    private ResolutionSide() { }

    /// <summary>Its id.</summary>
    public abstract string Id { get; }

    /// <summary>What it is called.</summary>
    public abstract string Caption { get; }

    /// <summary>All that is known of it.</summary>
    public abstract Entity Entity { get; }

    /// <summary>A name of the case.</summary>
    /// <param name="Name">The name.</param>
    /// <param name="As">What it is taken for; null for what it most likely is.</param>
    public sealed record OfCase(CaseName Name, Entity? As = null) : ResolutionSide
    {
        /// <inheritdoc/>
        public override string Id => Name.Id;

        /// <inheritdoc/>
        public override string Caption => Name.Text;

        /// <inheritdoc/>
        public override Entity Entity => As ?? Name.Entity!;
    }

    /// <summary>A listing.</summary>
    /// <param name="Listed">The listing.</param>
    public sealed record OfList(ListedEntity Listed) : ResolutionSide
    {
        /// <inheritdoc/>
        public override string Id => Listed.Id;

        /// <inheritdoc/>
        public override string Caption => Listed.Names is [var first, ..] ? first.Text : Listed.Entity.Caption;

        /// <inheritdoc/>
        public override Entity Entity => Listed.Entity;
    }
}
